package org.weltoffen.progress;

import java.time.Instant;
import org.weltoffen.catalogue.CourseId;

/// Something a person wrote for themselves.
///
/// @param place the lesson it stands beside, or the item it was written in, such as `transfer:next-weeks`
public record Jotting(CourseId course, String place, String words, Instant writtenAt) {}
