package org.weltoffen.demo;

/// A person's name, as the person writes it and as lists sort it.
record Name(String shown, String sorted) {}
