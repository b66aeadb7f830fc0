package dk.traad.demo;

import dk.traad.kernel.GroupId;

/** A room, a home or a class with the number of its children today. */
public record DemoGroup(GroupId id, String name, long children) {}
