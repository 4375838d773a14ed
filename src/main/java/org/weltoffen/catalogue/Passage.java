package org.weltoffen.catalogue;

/// A place in a lesson where a word was found.
///
/// @param block its position in the lesson, from 0; -1 for the title
/// @param words all words of the block, one thought to a line
public record Passage(CourseId course, String lesson, int block, String words) {}
