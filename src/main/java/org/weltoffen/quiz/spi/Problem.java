package org.weltoffen.quiz.spi;

/// Something wrong in a piece of content, with the way to mend it.
///
/// @param path where it is inside the piece, keys and positions joined by `/`, such as `options/2/feedback`
/// @param what what is wrong, without a full stop
/// @param remedy what to write instead
public record Problem(String path, String what, String remedy) {}
