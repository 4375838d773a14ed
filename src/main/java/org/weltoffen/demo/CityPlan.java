package org.weltoffen.demo;

import java.time.LocalDate;
import java.util.List;

/// What `city.yaml` says, with every size worked out.
///
/// @param people how many are there today
/// @param former how many left last year or this year
/// @param partTime percent of people who work part time
/// @param since the first day of every unit
record CityPlan(long seed, int people, int former, int partTime, LocalDate since, List<UnitPlan> units) {

    CityPlan {
        units = List.copyOf(units);
    }
}
