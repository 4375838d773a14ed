package org.weltoffen.people;

import java.util.UUID;

/// One staff file that was handed in.
public record DeliveryId(UUID value) {}
