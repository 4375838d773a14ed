package org.weltoffen.reports.ui;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.weltoffen.reports.Choices;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.Desk;
import org.weltoffen.reports.ListRoom;
import org.weltoffen.reports.TeamCounts;
import org.weltoffen.reports.Town;

/// Puts a made-up town of 300 people behind the views.
@TestConfiguration(proxyBeanMethods = false)
class MadeUpTown {

    static final Town TOWN = Town.of(300);

    @Bean
    ListRoom room(JdbcConnectionDetails database) {
        var room = new ListRoom(database);
        room.fill(TOWN.units(), TOWN.people(), TOWN.duties());
        return room;
    }

    @Bean
    @Primary
    CompletionList listOfTheTown(ListRoom room, Desk desk) {
        return desk.list(room.db());
    }

    @Bean
    @Primary
    Choices choicesOfTheTown(ListRoom room, Desk desk) {
        return desk.choices(room.db());
    }

    @Bean
    @Primary
    TeamCounts teamsOfTheTown(ListRoom room, Desk desk) {
        return desk.team(room.db());
    }
}
