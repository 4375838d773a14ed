package org.weltoffen.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.StaffSource;

/// The demo city as a staff source: invented by chance from the files in `content/demo`.
///
/// On the same day, the same files make the same city.
@Component
@Profile("demo")
class DemoCity implements StaffSource {

    private final Path folder;
    private final Clock clock;

    DemoCity(@Value("${weltoffen.content:content}") Path content, Clock clock) {
        this.folder = content.resolve("demo");
        this.clock = clock;
    }

    @Override
    public String key() {
        return "demo";
    }

    /// Invents everyone anew.
    ///
    /// @throws org.weltoffen.platform.StartProblem if a file is faulty, with file, line and remedy
    @Override
    public StaffFile read() {
        var plan = CityFile.read(folder.resolve("city.yaml"));
        var known = KnownPerson.read(folder.resolve("people.yaml"));
        return new Residents(plan, known, folder.resolve("names.yaml"), LocalDate.now(clock)).file();
    }
}
