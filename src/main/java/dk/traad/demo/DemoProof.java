package dk.traad.demo;

import dk.traad.login.ButtonIsProof;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** In the demo nobody has to prove anything; a button shows where they would have to. */
@Component
@Conditional(OnDemo.class)
class DemoProof implements ButtonIsProof {}
