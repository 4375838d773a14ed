package org.weltoffen.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.access.TokenPurpose;
import org.weltoffen.access.Tokens;
import org.weltoffen.people.Settlement;
import org.weltoffen.people.Staff;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class StaffImportControllerTests {

    private static final String IMPORTS = "/api/v1/staff-imports";
    private static final String ONE_CHANGE = "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode\n";

    @Autowired
    private Staff staff;

    private final MockMvc http;
    private Settlement village;
    private String token;

    StaffImportControllerTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void aVillageAndAProgram(@Autowired Tokens tokens) {
        village = new Settlement(staff);
        token = tokens.create("Personalverfahren", TokenPurpose.STAFF_IMPORTS, LocalDate.of(2027, 1, 1));
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void aProgramLooksFirstAndAppliesThen() throws Exception {
        var address = Objects.requireNonNull(http.perform(with(file(ONE_CHANGE)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("COMPARED"))
                .andExpect(jsonPath("$.changed").value(1))
                .andExpect(jsonPath("$.differences[0].changes[0].after").value("Ida Weiß"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        assertThat(name()).isEqualTo("Ida Funk");

        http.perform(with(post(address + "/apply")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("APPLIED"));
        http.perform(with(post(address + "/apply"))).andExpect(status().isOk());

        assertThat(name()).isEqualTo("Ida Weiß");
    }

    @Test
    void faultsCarryTheirRemedy() throws Exception {
        http.perform(with(file("Personalnr;Umfang\n#1;halb\n#2;100\n")).header("Accept-Language", "de"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.faulty").value(1))
                .andExpect(jsonPath("$.differences[0].faults[0].line").value(2))
                .andExpect(jsonPath("$.differences[0].faults[0].column").value("Umfang"))
                .andExpect(jsonPath("$.differences[0].faults[0].value").value("halb"))
                .andExpect(jsonPath("$.differences[0].faults[0].remedy")
                        .value("Tragen Sie den Umfang in Prozent ein, von 1 bis 100."));
    }

    @Test
    void whoeverEndsManySaysSo() throws Exception {
        var address = address(file("Personalnr;Name\n#1;Ida Funk\n"));

        http.perform(with(post(address + "/apply")))
                .andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("many-would-leave"));
        http.perform(with(post(address + "/apply?manyMayLeave=true"))).andExpect(status().isOk());
    }

    @Test
    void whatIsNoTableIsAProblemInWords() throws Exception {
        http.perform(with(post(IMPORTS + "?source=x").content(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("broken-workbook"));
        http.perform(with(post(IMPORTS + "?source=x")))
                .andExpect(jsonPath("$.code").value("empty"));
    }

    @Test
    void anUnknownImportIsNotFound() throws Exception {
        http.perform(with(get(IMPORTS + "/00000000-0000-7000-8000-000000000000")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @Test
    void withoutAValidTokenNobodyComesIn() throws Exception {
        http.perform(file(ONE_CHANGE))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        http.perform(file(ONE_CHANGE).header("Authorization", "Bearer wo_guessed"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenOpensNothingElse() throws Exception {
        http.perform(with(get("/api/v1/completions"))).andExpect(status().isForbidden());
    }

    @Test
    void theSameWrongTokenAgainAndAgainHasToWait() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            http.perform(file(ONE_CHANGE).header("Authorization", "Bearer wo_again"));
        }

        http.perform(file(ONE_CHANGE).header("Authorization", "Bearer wo_again"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    private String address(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(
                http.perform(with(request)).andReturn().getResponse().getHeader("Location"));
    }

    private MockHttpServletRequestBuilder file(String text) {
        return post(IMPORTS + "?asOf=2026-09-01&source=" + village.source()).content(village.file(text));
    }

    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private String name() {
        return staff.employee(village.person(staff, "1")).displayName();
    }
}
