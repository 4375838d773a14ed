package org.weltoffen.catalogue;

/// For whom a course is written.
public enum Group {
    /// Everyone, in the first year.
    BASE,
    /// Everyone, in each year after.
    REFRESHER,
    /// One office, whose everyday it shows.
    OFFICE,
    /// Those who lead a team.
    MANAGEMENT
}
