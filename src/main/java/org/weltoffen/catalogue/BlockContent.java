package org.weltoffen.catalogue;

/// What stands in one block of a lesson, in one language. Each [org.weltoffen.catalogue.spi.Block] has its own record.
public interface BlockContent {}
