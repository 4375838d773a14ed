package org.weltoffen.bench;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Small amounts of what is measured most often. Each part fails if what it does has the wrong result; how long it took
/// does not matter here.
class BenchIT {

    @BeforeAll
    static void theJarIsUnpacked() throws IOException, InterruptedException {
        Jar.unpack();
    }

    @Test
    void journeysAndCertificatesCanBeMeasured() {
        Bench.run(true, EnumSet.of(Part.JOURNEY, Part.CERTIFICATES));
    }

    @Test
    void listsAndImportsCanBeMeasured() {
        Bench.run(true, EnumSet.of(Part.LIST, Part.IMPORT));
    }
}
