package org.weltoffen.people;

import java.util.UUID;

/// What a post is about. People whose posts are equal in all of it hold the same one.
record Post(UUID unit, String title, ContactIntensity contact, boolean manager, boolean integrationTask) {}
