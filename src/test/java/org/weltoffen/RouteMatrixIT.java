package org.weltoffen;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;

/// Who may go where: every address of the application, asked for by someone of each role and by someone not signed in.
@BrowserTest
class RouteMatrixIT {

    /// Address as the application declares it, an example of it, and who may. A new page belongs in here.
    private static final String WHO_MAY = """
            ''                             /                                everyone-signed-in
            year                           /year                            EMPLOYEE
            year/evidence                  /year/evidence                   EMPLOYEE
            library                        /library                         EMPLOYEE
            courses/:course                /courses/COURSE                  EMPLOYEE
            courses/:course/:lesson        /courses/COURSE/LESSON           EMPLOYEE
            courses/:course/quiz/:number?  /courses/COURSE/quiz             EMPLOYEE
            courses/:course/result         /courses/COURSE/result           EMPLOYEE
            glossary                       /glossary                        EMPLOYEE
            /texts/{course}/{version}/{lesson}/{edition}  /texts/COURSE/1/LESSON/plain  EMPLOYEE
            /jottings                      /jottings                        EMPLOYEE
            certificates                   /certificates                    EMPLOYEE
            team                           /team                            MANAGER
            hr/completions                 /hr/completions                  HR
            hr/offers                      /hr/offers                       HR
            hr/evidence                    /hr/evidence                     HR
            hr/evidence/list               /hr/evidence/list                HR
            hr/ledger/:obligation          /hr/ledger/OBLIGATION            HR
            hr/accommodations              /hr/accommodations               HR
            hr/policies                    /hr/policies                     HR,STAFF_COUNCIL
            hr/policies/compare            /hr/policies/compare             HR
            hr/policies/:policy            /hr/policies/1                   HR,STAFF_COUNCIL
            hr/resolutions/:resolution     /hr/resolutions/1                HR,STAFF_COUNCIL
            hr/certificates                /hr/certificates                 HR
            hr/people                      /hr/people                       HR
            hr/people/:person              /hr/people/PERSON                HR
            hr/people/:person/merge        /hr/people/PERSON/merge          HR
            hr/people/import/:delivery?    /hr/people/import                HR
            hr/people/tokens               /hr/people/tokens                HR,ADMIN
            /api/v1/staff-imports          /api/v1/staff-imports            nobody-else
            /api/v1/staff-imports/{id}     /api/v1/staff-imports/PERSON     nobody-else
            /api/v1/staff-imports/{id}/apply  /api/v1/staff-imports/PERSON/apply  nobody-else
            hr/notices                     /hr/notices                      HR
            settings/notices               /settings/notices                EMPLOYEE
            /notices/unsubscribe           /notices/unsubscribe             everyone
            /certificates/{id}.pdf         /certificates/CERTIFICATE.pdf    nobody-else
            /certificates/{id}.html        /certificates/CERTIFICATE.html   nobody-else
            /certificates/{id}.json        /certificates/CERTIFICATE.json   nobody-else
            /certificates/{id}.jwt         /certificates/CERTIFICATE.jwt    nobody-else
            /.well-known/did.json          /.well-known/did.json            everyone
            /credentials/status/{list:[0-9]{1,4}}  /credentials/status/1   everyone
            /verify/keys.json              /verify/keys.json                everyone
            /verify/file                   /verify/file                     everyone
            /media/{hash:[0-9a-f]{64}}     /media/MEDIA                     everyone-signed-in
            /my-data                       /my-data                         EMPLOYEE
            /login                         /login                           everyone
            /login/again                   /login/again                     everyone
            /verify                        /verify                          everyone
            /v/{number}                    /v/NUMBER                        everyone
            /error                         /error                           everyone
            /actuator                      /actuator                        nobody-else
            /actuator/health               /actuator/health                 nobody-else
            /actuator/health/**            /actuator/health/db              nobody-else
            """;

    private final House house;
    private final JdbcClient db;
    private final Accounts accounts;
    private final Map<String, Row> table;

    @Autowired
    RouteMatrixIT(House house, JdbcClient db, Accounts accounts) {
        this.house = house;
        this.db = db;
        this.accounts = accounts;
        house.hasPassed("10184031");
        await().until(() -> !db.sql("select 1 from certificates_certificate limit 1")
                .query()
                .listOfRows()
                .isEmpty());
        table = WHO_MAY.lines().map(Row::of).collect(toMap(Row::route, Function.identity()));
    }

    @Test
    void everyAddressIsInTheTable(
            @Autowired ServletContext servlets, @Autowired List<RequestMappingInfoHandlerMapping> mappings) {
        var pages =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                        .map(RouteData::getTemplate);
        var others = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream());

        assertThat(Stream.concat(pages, others).distinct().toList())
                .as("addresses of the application; say in the table of this test who may open a new one")
                .containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleOpensItsOwnPagesOnly(Role role) throws IOException, InterruptedException {
        var login = "nur-" + role.name().toLowerCase(Locale.ROOT);
        accounts.create(login, Visitor.PASSWORD, "Ein Konto", staffNumberFor(role), Set.of(role));

        assertThat(wrong(new Door(house.address()).signIn(login), row -> row.mayBeOpenedBy(role)))
                .isEmpty();
    }

    @Test
    void whoeverIsNotSignedInSeesPublicPagesOnly() throws IOException, InterruptedException {
        assertThat(wrong(new Door(house.address()), Row::isPublic)).isEmpty();
    }

    private List<String> wrong(Door door, Predicate<Row> may) throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        for (var row : table.values()) {
            var address = address(row.example());
            var answer = door.get(address);
            if (isOpen(answer) != may.test(row)) {
                wrong.add("%s (%s) answers %d %s"
                        .formatted(
                                row.route(),
                                address,
                                answer.statusCode(),
                                answer.headers().firstValue("Location").orElse("")));
            }
        }
        return wrong;
    }

    private static boolean isOpen(HttpResponse<String> answer) {
        var toSignIn = answer.headers()
                .firstValue("Location")
                .filter(location -> location.contains("/login"))
                .isPresent();
        return !toSignIn && !Set.of(401, 403, 404).contains(answer.statusCode());
    }

    /// With the certificate of somebody else in it.
    private String address(String example) {
        return example.replace("COURSE", house.course().id().value())
                .replace("LESSON", house.course().lessons().getFirst().id())
                .replace("CERTIFICATE", one("select id from certificates_certificate limit 1"))
                .replace("OBLIGATION", one("select obligation_id from obligations_ledger_v limit 1"))
                .replace("NUMBER", one("select number from certificates_certificate limit 1"))
                .replace("PERSON", one("select id from people_employee limit 1"))
                .replace("MEDIA", one("select hash from catalogue_media limit 1"));
    }

    /// An employee is somebody on the staff, who has no account yet; the others need not be.
    private @Nullable String staffNumberFor(Role role) {
        return role != Role.EMPLOYEE ? null : one("""
                select min(e.staff_number)
                from people_employee_v e
                where e.left_on is null
                  and e.staff_number not in (select staff_number from access_account where staff_number is not null)
                """);
    }

    private String one(String sql) {
        return db.sql(sql).query(String.class).single();
    }

    /// A line of the table.
    private record Row(String route, String example, String who) {

        private static final Pattern COLUMNS = Pattern.compile(" {2,}");

        static Row of(String line) {
            var columns = COLUMNS.splitAsStream(line.strip()).toList();
            return new Row(columns.get(0).replace("''", ""), columns.get(1), columns.get(2));
        }

        boolean isPublic() {
            return who.equals("everyone");
        }

        boolean mayBeOpenedBy(Role role) {
            return isPublic()
                    || who.equals("everyone-signed-in")
                    || Set.of(who.split(",", -1)).contains(role.name());
        }
    }

    /// Someone at the door without a browser: keeps cookies, follows nothing.
    private static final class Door {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

        private final String house;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Door(String house) {
            this.house = house;
        }

        Door signIn(String login) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get("/login").body())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            var form = "username=%s&password=%s&_csrf=%s".formatted(login, Visitor.PASSWORD, token);
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(house + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Location").orElse("/login"))
                    .as("where %s is led to after signing in", login)
                    .doesNotContain("/login");
            return this;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(house + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
