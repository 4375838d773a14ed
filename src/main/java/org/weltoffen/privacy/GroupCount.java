package org.weltoffen.privacy;

/// How many people a group has, or that it is too small to say.
public sealed interface GroupCount {

    record Shown(int people) implements GroupCount {}

    /// Fewer people than the smallest group that may be shown.
    record TooSmall(int smallestGroup) implements GroupCount {}
}
