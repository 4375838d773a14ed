package org.weltoffen.people;

/// How much a post has to do with people who come to the office. Says something about the post, never about its holder.
public enum ContactIntensity {
    NONE,
    OCCASIONAL,
    REGULAR,
    /// The contact is the main part of the work.
    MAIN
}
