package org.weltoffen.catalogue;

import java.time.LocalDate;
import org.weltoffen.language.Text;

/// Where a fact comes from, and of which day it is.
public record Source(String id, Text text, LocalDate date) {}
