package org.weltoffen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.language.ReadingLanguage;

@ApplicationTest
class SignInTests {

    private static final String LOGIN = "sign-in-tests";
    private static final String PASSWORD = "Tür und Tor";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TimeMachine clock;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcConnectionDetails database;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void someoneWithAnAccount() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        accounts.create(LOGIN, PASSWORD, "Katrin Seidel", LOGIN, Set.of(Role.EMPLOYEE));
    }

    @AfterEach
    void forget() {
        accounts.remove(LOGIN);
        db.sql("delete from access_throttle").update();
        clock.reset();
    }

    @Test
    void theRightPasswordLeadsToTheYear() throws Exception {
        signIn(LOGIN, PASSWORD).andExpect(authenticated().withRoles("EMPLOYEE")).andExpect(redirectedUrl("/year"));
    }

    @Test
    void whoHasNoYearStartsWhereTheirRolesLead() throws Exception {
        accounts.remove(LOGIN);
        accounts.create(LOGIN, PASSWORD, "Miriam Böttcher", LOGIN, Set.of(Role.HR));

        signIn(LOGIN, PASSWORD).andExpect(authenticated().withRoles("HR")).andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        browser.perform(post("/login").param("username", LOGIN).param("password", PASSWORD))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated())
                .andExpect(request().attribute(SignInRefused.SENTENCE, "access.sign-in.stale"));
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginSoundTheSame() throws Exception {
        for (var login : new String[] {LOGIN, "nobody"}) {
            signIn(login, "wrong")
                    .andExpect(status().isUnauthorized())
                    .andExpect(unauthenticated())
                    .andExpect(forwardedUrl("/login/again"))
                    .andExpect(request().attribute(SignInRefused.SENTENCE, "access.sign-in.wrong"));
        }
    }

    @Test
    void tenWrongPasswordsAreToldToWaitAndSoIsTheRightOne() throws Exception {
        for (int attempt = 1; attempt <= 9; attempt++) {
            signIn(LOGIN, "wrong " + attempt);
        }

        signIn(LOGIN, "wrong 10").andExpect(status().isTooManyRequests());
        signIn(LOGIN, PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(unauthenticated())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(request().attribute(SignInRefused.SENTENCE, "access.sign-in.wait"))
                .andExpect(request().attribute(SignInRefused.MINUTES, 1L));

        clock.advance(Duration.ofMinutes(2));
        signIn(LOGIN, PASSWORD).andExpect(authenticated());
    }

    /// With a second one for the roles, as many people at once as there are connections would wait for each other.
    @Test
    void anAccountIsFoundWithOneConnection() {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.getJdbcUrl());
            pool.setUsername(database.getUsername());
            pool.setPassword(database.getPassword());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            var withOne = new Accounts(JdbcClient.create(pool), passwords, _ -> {}, clock);

            assertThat(withOne.find(LOGIN))
                    .hasValueSatisfying(account -> assertThat(account.roles()).containsExactly(Role.EMPLOYEE));
        }
    }

    @Test
    void aDatabaseThatIsAwayDoesNotSoundLikeAWrongPassword() throws Exception {
        db.sql("rename table access_throttle to access_throttle_away").update();
        try {
            signIn(LOGIN, PASSWORD)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(unauthenticated())
                    .andExpect(request().attribute(SignInRefused.SENTENCE, "access.sign-in.away"));
        } finally {
            db.sql("rename table access_throttle_away to access_throttle").update();
        }
    }

    @Test
    void aLockedAccountSoundsLikeAWrongPassword() throws Exception {
        db.sql("update access_account set enabled = false where login = :login")
                .param("login", LOGIN)
                .update();

        signIn(LOGIN, PASSWORD)
                .andExpect(unauthenticated())
                .andExpect(request().attribute(SignInRefused.SENTENCE, "access.sign-in.wrong"));
    }

    @Test
    void theRefusalSaysHowLongToWaitAndKeepsTheLogin() throws Exception {
        browser.perform(post("/login/again")
                        .with(csrf())
                        .param("username", "katrin")
                        .param("password", "secret")
                        .requestAttr(SignInRefused.SENTENCE, "access.sign-in.wait")
                        .requestAttr(SignInRefused.MINUTES, 4L))
                .andExpect(content().string(containsString("Warten Sie 4 Minuten")))
                .andExpect(content().string(containsString("value=\"katrin\"")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void thePageIsPlainAndStrict() throws Exception {
        browser.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", ContentPolicy.PLAIN))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("style="))))
                .andExpect(content().string(containsString("name=\"_csrf\"")));

        browser.perform(get("/login").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void theLanguageInTheAddressIsRemembered() throws Exception {
        browser.perform(get("/login").param("lang", "en"))
                .andExpect(content().string(containsString("Sign in")))
                .andExpect(content().string(containsString("lang=\"en\"")))
                .andExpect(cookie().value(ReadingLanguage.COOKIE, "en"));
    }

    @Test
    void publicPagesGetNeitherSessionNorCookie() throws Exception {
        var page = browser.perform(get("/icons/lucide.svg"))
                .andExpect(header().string("Content-Security-Policy", ContentPolicy.PLAIN))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();

        assertThat(page.getRequest().getSession(false)).isNull();
    }

    @Test
    void scriptsStylesAndFontsCarryOnlyWhatConcernsThem() throws Exception {
        var font = browser.perform(get("/fonts/source-sans-3-latin-wght-normal.woff2"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn();

        assertThat(font.getResponse().getHeaderNames())
                .containsExactlyInAnyOrder(
                        "X-Content-Type-Options",
                        "Cache-Control",
                        "Last-Modified",
                        "Accept-Ranges",
                        "Content-Type",
                        "Content-Length");
        assertThat(font.getRequest().getSession(false)).isNull();
    }

    @Test
    void onlyHealthProbesAreOpen() throws Exception {
        browser.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        browser.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        for (var closed : new String[] {"/actuator", "/actuator/health", "/actuator/env", "/actuator/metrics"}) {
            browser.perform(get(closed)).andExpect(unauthenticated()).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void aDeepLinkIsReachedAfterSigningIn() throws Exception {
        var session = new MockHttpSession();
        browser.perform(get("/hr/completions?year=2026").session(session)).andExpect(redirectedUrl("/login"));

        browser.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", LOGIN)
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("http://localhost/hr/completions?year=2026"));
    }

    @Test
    void whoseSessionRanOutIsToldSo() throws Exception {
        browser.perform(get("/year").with(request -> {
                    request.setRequestedSessionId("old");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/login?expired"));
        browser.perform(get("/login").param("expired", ""))
                .andExpect(content().string(containsString("Sie waren länger nicht aktiv")));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return browser.perform(
                post("/login").with(csrf()).param("username", login).param("password", password));
    }
}
