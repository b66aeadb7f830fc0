package dk.traad.login;

/** There is one where pressing a button is proof enough of who one is: in the demo, where anyone is anyone. */
public interface ButtonIsProof {}
