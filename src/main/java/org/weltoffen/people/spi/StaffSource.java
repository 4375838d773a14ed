package org.weltoffen.people.spi;

/// Somewhere the staff comes from: a file, a directory, the demo city.
public interface StaffSource {

    /// The source's name; unique, and the same at every merge.
    ///
    /// People whom a source no longer lists have left; people of other sources are not touched.
    String key();

    /// Everyone and everything the source knows, in full.
    StaffFile read();
}
