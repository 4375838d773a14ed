package org.weltoffen.shell.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;

/// Where the signed-in person can go: the views with a menu entry that their roles open.
final class Destinations {

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();

    List<MenuEntry> forLearners() {
        return entries.stream().filter(entry -> Area.of(entry.path()).isEmpty()).toList();
    }

    List<MenuEntry> in(Area area) {
        return entries.stream()
                .filter(entry -> Area.of(entry.path()).filter(area::equals).isPresent())
                .toList();
    }

    /// The working areas with at least one page open.
    Stream<Area> areas() {
        return Stream.of(Area.values()).filter(area -> !in(area).isEmpty());
    }

    /// Where someone starts, without leading slash; empty if nothing is open to them.
    Optional<String> home(CurrentUser user) {
        if (user.has(Role.EMPLOYEE)) {
            return Optional.of("year");
        }
        if (user.has(Role.HR)) {
            return Optional.of("hr/completions");
        }
        return entries.stream().findFirst().map(entry -> plain(entry.path()));
    }

    static String plain(String path) {
        return path.replaceFirst("^/", "");
    }
}
