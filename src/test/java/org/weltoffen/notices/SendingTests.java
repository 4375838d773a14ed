package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.weltoffen.ApplicationTest;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Mode;
import org.weltoffen.people.EmployeeId;

/// From the outbox over a real mail server into the letter box.
@ApplicationTest
class SendingTests {

    private static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("CITY_PEOPLE", "1000"));

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final String DUE = "2026-12-15";

    @RegisterExtension
    private static final GreenMailExtension MAIL = new GreenMailExtension(anyPort());

    private final PostOffice office;

    @Autowired
    SendingTests(PostOffice.Site site) {
        office = new PostOffice(site);
        office.clock.travelTo(TUESDAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ServerSetup anyPort() {
        return ServerSetupTest.SMTP.dynamicPort();
    }

    private static Postman postman() {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(MAIL.getSmtp().getPort());
        return new SmtpPostman(server, "Weltoffen <weltoffen@stadt.example>");
    }

    static Stream<Arguments> everyMail() {
        return Stream.of(Template.values())
                .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void everyMailReadsWellInEveryLanguage(Template template, Language language)
            throws MessagingException, IOException {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.manages(lan, office.team(4, DUE));
        office.looksAfterTrainings(lan);
        longOverdue("Bürgeramt");
        office.preferences.save(lan, new Wishes(language, true, true, true, 0));
        office.write(lan, template);

        assertThat(office.node().empty(postman())).isEqualTo(1);

        var mail = only();
        assertThat(mail.getAllRecipients()).singleElement().hasToString(lan.value() + "@stadt.example");
        assertThat(mail.getSubject()).isNotBlank().doesNotContain("??", "{", "!");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Content-Language")).isEqualTo(language.tag());
        assertThat(header(mail, "Message-ID")).isEqualTo("<%s@stadt.example>".formatted(id(lan)));
        assertThat(mail.getHeader("List-Unsubscribe") != null).isEqualTo(template.canBeUnsubscribed());
        assertThat(mail.getHeader("List-Unsubscribe-Post") != null).isEqualTo(template.canBeUnsubscribed());
        assertThat(text(mail))
                .contains("Nguyễn Thị Lan", PostOffice.HOUSE)
                .doesNotContain("??", "{0}", "!", "<p>")
                .contains(language == Language.DE ? "Guten Tag" : "Hello");
        assertThat(html(mail))
                .contains("lang=\"%s\"".formatted(language.tag()), "Nguyễn Thị Lan", "color-scheme")
                .containsOnlyOnce("<h1")
                .doesNotContain("<img", "<script", "??", "{0}", " th:");
    }

    @Test
    void theWordsOfADueNoticeAreThese() throws MessagingException, IOException {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);

        office.node().empty(postman());

        assertThat(only().getSubject()).isEqualTo("Jährliche Fortbildung: Zeit bis zum 15.12.2026");
        assertThat(text(only()).replace("\r\n", "\n")).isEqualTo("""
                Guten Tag, Nguyễn Thị Lan,

                Ihre Fortbildung „Jährliche Fortbildung“ ist noch offen. Sie haben Zeit bis zum 15.12.2026.

                Die Lernzeit ist Arbeitszeit. Sie können jederzeit unterbrechen und weiterlernen. Ihre Antworten und Ergebnisse sehen nur Sie.

                Zu Ihrem Lernjahr:
                https://lernen.example.org/year

                --\s
                Weltoffen
                Sie bekommen diese Nachricht, weil die Fortbildung bei Ihnen offen ist. Sobald Sie fertig sind, kommt keine mehr.
                """);
    }

    @Test
    void theWordsToAManagerAreThese() throws MessagingException, IOException {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.becomes(lan, "FULFILLED");
        office.manages(lan, office.team(6, DUE));
        office.write(lan, Template.MANAGER);

        office.node().empty(postman());

        assertThat(only().getSubject()).isEqualTo("Wie weit Ihr Team ist");
        assertThat(withoutLink(text(only()))).isEqualTo("""
                Guten Tag, Nguyễn Thị Lan,

                So weit ist Ihr Team mit den Fortbildungen dieses Jahres. Es sind nur Zahlen: Wer fertig ist und wer nicht, steht nirgends.

                Am meisten hilft eine feste ruhige Stunde im Dienstplan. Die Lernzeit ist Arbeitszeit.

                - Jährliche Fortbildung: 1 von 7 hat es geschafft, Zeit bis 15.12.2026

                Zu Ihrem Team:
                https://lernen.example.org/team

                --\s
                Weltoffen
                Sie bekommen diese Nachricht einmal im Monat, solange in Ihrem Team etwas offen ist.

                Diese Art von Nachricht abbestellen:
                """);
    }

    @Test
    void theWordsToThePersonnelDepartmentAreThese() throws MessagingException, IOException {
        var lan = office.person("Nguyễn Thị Lan");
        office.looksAfterTrainings(lan);
        longOverdue("Bürgeramt");
        longOverdue("Bürgeramt");
        longOverdue("Ordnungsamt");
        office.write(lan, Template.ESCALATION);

        office.node().empty(postman());

        assertThat(only().getSubject()).isEqualTo("Wo Erinnern nicht geholfen hat");
        assertThat(text(only()).replace("\r\n", "\n")).isEqualTo("""
                Guten Tag, Nguyễn Thị Lan,

                In diesen Bereichen ist die Frist bei einigen seit mehr als 14 Tagen vorbei. Oft fehlt Zeit im Dienstplan oder ein passendes Angebot. Fragen Sie dort bitte nach, was fehlt.

                Es geht um Hilfe, nicht um Druck. Namen stehen nur in der Liste, und jeder Blick hinein wird vermerkt.

                - Bürgeramt: 2 Personen
                - Ordnungsamt: eine Person

                Zur Liste:
                https://lernen.example.org/hr/completions?year=2026&status=overdue

                --\s
                Weltoffen
                Sie bekommen diese Nachricht höchstens einmal im Monat, weil Sie sich im Personalamt um die Fortbildungen kümmern.
                """);
    }

    private void longOverdue(String name) {
        var someone = office.person("Ayşe Çelik");
        office.belongsTo(someone, name);
        office.owes(someone, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", "2026-11-23");
    }

    private static String withoutLink(String text) {
        return text.replace("\r\n", "\n").replaceFirst("https://\\S+/unsubscribe\\?\\S+\n$", "");
    }

    @Test
    void anOverviewListsEverythingOpen() throws MessagingException, IOException {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.owes(lan, "Vertiefung", Mode.OFFERED, "2026-01-01", "2026-12-31");

        assertThat(office.run.write(TUESDAY)).isEqualTo(1);
        office.node().empty(postman());

        assertThat(text(only())).contains("- Jährliche Fortbildung, bis 15.12.2026", "- Vertiefung, bis 31.12.2026");
        assertThat(html(only())).contains("<li>Jährliche Fortbildung, bis 15.12.2026</li>");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ARISEN", "DUE", "DIGEST", "TEAM"},
            value = Template.class)
    void whoHasFinishedSinceTheMailWasWrittenGetsNone(Template template) {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, template);
        office.becomes(lan, "FULFILLED");

        assertThat(office.node().empty(postman())).isZero();

        assertThat(office.in("DROPPED")).isEqualTo(1);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoNoLongerManagesTheTeamGetsNoWordOfIt() {
        var lan = office.person("Nguyễn Thị Lan");
        office.manages(lan, office.team(6, DUE));
        office.write(lan, Template.MANAGER);
        office.db.sql("update people_employee_v set manager = false").update();

        assertThat(office.node().empty(postman())).isZero();

        assertThat(office.in("DROPPED")).isEqualTo(1);
    }

    @Test
    void aTeamThatHasBecomeTooSmallOrHasFinishedIsNotWrittenAbout() {
        var lan = office.person("Nguyễn Thị Lan");
        office.manages(lan, office.team(5, DUE));
        var kim = office.person("Kim Őry");
        office.manages(kim, office.team(5, "2026-12-16"));
        office.write(lan, Template.MANAGER);
        office.write(kim, Template.MANAGER);
        office.db
                .sql("update obligations_ledger_v set status = 'FULFILLED' where due_on = '2026-12-16'")
                .update();
        office.db
                .sql("update obligations_ledger_v set status = 'EXEMPT' where due_on = '2026-12-15' limit 1")
                .update();

        assertThat(office.node().empty(postman())).isZero();

        assertThat(office.in("DROPPED")).isEqualTo(2);
    }

    @Test
    void wordToThePersonnelDepartmentEndsWithItsReasonOrWithTheRole() {
        var lan = office.person("Nguyễn Thị Lan");
        office.looksAfterTrainings(lan);
        var kim = office.person("Kim Őry");
        office.looksAfterTrainings(kim);
        longOverdue("Bürgeramt");
        office.write(kim, Template.ESCALATION);
        office.noLongerLooksAfterTrainings(kim);
        assertThat(office.node().empty(postman())).as("without the role").isZero();

        office.write(lan, Template.ESCALATION);
        office.db.sql("update obligations_ledger_v set status = 'FULFILLED'").update();
        assertThat(office.node().empty(postman())).as("without a reason").isZero();

        assertThat(office.in("DROPPED")).isEqualTo(2);
    }

    @Test
    void whoIsOnLeaveOrHasLeftSinceGetsNone() {
        var away = office.person("Ayşe Çelik");
        office.owes(away, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        var gone = office.person("Jan Őry", LocalDate.of(2015, 4, 1), TUESDAY.minusDays(1), null);
        office.owes(gone, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(away, Template.DUE);
        office.write(gone, Template.CERTIFICATE);
        office.becomes(away, "PAUSED");

        office.node().empty(postman());

        assertThat(office.in("DROPPED")).isEqualTo(2);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void mailWaitsForTheMorning() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);
        office.clock.advance(Duration.ofHours(4));

        assertThat(office.node().empty(postman())).as("at 16:00").isZero();
        office.clock.advance(Duration.ofHours(15));
        assertThat(office.node().empty(postman())).as("at 7:00").isZero();
        office.clock.advance(Duration.ofHours(1));
        assertThat(office.node().empty(postman())).as("at 8:00").isEqualTo(1);
    }

    @Test
    void aDayIsWrittenOnceHoweverOftenAndGoesOnWhereItStopped() {
        office.fill(2_500, LocalDate.parse(DUE));

        assertThat(office.run.write(TUESDAY)).isEqualTo(2_500);
        assertThat(office.run.write(TUESDAY)).isZero();
        office.db
                .sql("update notices_run set finished_at = null, last_employee_id = null")
                .update();
        assertThat(office.run.write(TUESDAY))
                .as("even if nobody noted how far it was")
                .isZero();
        assertThat(office.in("WAITING")).isEqualTo(2_500);
    }

    /// The first kill comes after the server has said yes and before anybody could write that down, the second while
    /// mails are taken up that have not been handed over. `CITY_PEOPLE=10000 ./test SendingTests` writes to a city.
    @Test
    void manyPeopleGetOneMailEachAlthoughTheServerIsKilledTwice() throws MessagingException {
        office.fill(PEOPLE, LocalDate.parse(DUE));
        assertThat(office.run.write(TUESDAY)).isEqualTo(PEOPLE);

        assertThatThrownBy(() -> office.node().empty(new Doomed(postman(), PEOPLE / 3, true)))
                .isInstanceOf(Killed.class);
        office.clock.advance(Outbox.ABANDONED_AFTER.plusSeconds(1));
        assertThatThrownBy(() -> office.node().empty(new Doomed(postman(), PEOPLE / 3 + 20, false)))
                .isInstanceOf(Killed.class);
        office.clock.advance(Outbox.ABANDONED_AFTER.plusSeconds(1));
        office.node().empty(postman());

        var mails = MAIL.getReceivedMessages();
        assertThat(mails).hasSize(PEOPLE);
        assertThat(Arrays.stream(mails).map(SendingTests::recipient).distinct()).hasSize(PEOPLE);
        assertThat(office.in("SENT")).isEqualTo(PEOPLE - 1);
        assertThat(office.in("UNCERTAIN")).isEqualTo(1);
    }

    @Test
    void aMailOfWhichNobodyKnowsIsNotSentTwice() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);
        assertThatThrownBy(() -> office.node().empty(new Doomed(postman(), 1, true)))
                .isInstanceOf(Killed.class);

        office.clock.advance(Duration.ofDays(1));
        office.node().empty(postman());

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(office.in("UNCERTAIN")).isEqualTo(1);
    }

    @Test
    void aSlowNodeSendsNothingThatAnotherHasTakenUp() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);

        office.node().empty(new Overtaken(postman(), () -> {
            office.clock.advance(Outbox.ABANDONED_AFTER.plusSeconds(1));
            office.node().empty(postman());
        }));

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(office.in("SENT")).isEqualTo(1);
    }

    @Test
    void aServerThatIsAwayCostsNoAttempt() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);
        Postman lost = () -> {
            throw new Postman.Unreachable(new IOException("no route"));
        };

        for (var attempt = 0; attempt < Outbox.ATTEMPTS + 3; attempt++) {
            assertThat(office.node().empty(lost)).isZero();
            office.clock.advance(Duration.ofMinutes(6));
        }

        assertThat(office.in("WAITING")).isEqualTo(1);
        assertThat(office.node().empty(postman())).isEqualTo(1);
    }

    @Test
    void aRefusalIsTriedAgainLaterAndLaterAndAtLastGivenUp() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", "2026-12-31");
        office.write(lan, Template.DUE);
        var refusing = new Refusing(new Delivery.Refused("the server answers 451", false));

        for (var attempt = 0; attempt < Outbox.ATTEMPTS; attempt++) {
            assertThat(office.in("FAILED")).isZero();
            office.node().empty(refusing);
            office.node().empty(refusing);
            assertThat(refusing.asked).as("only once before the pause is over").isEqualTo(attempt + 1);
            office.clock.travelTo(LocalDate.now(office.clock).plusDays(attempt == 3 ? 3 : 1));
        }

        assertThat(office.in("FAILED")).isEqualTo(1);
        assertThat(Outbox.pauseAfter(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Outbox.pauseAfter(3)).isEqualTo(Duration.ofMinutes(320));
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedAgain() {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.write(lan, Template.DUE);

        office.node().empty(new Refusing(new Delivery.Refused("the server answers 550", true)));

        assertThat(office.in("FAILED")).isEqualTo(1);
    }

    @Test
    void theLinkInAnOverviewEndsOverviewsAndNothingElse() throws MessagingException {
        var lan = office.person("Nguyễn Thị Lan");
        office.owes(lan, "Jährliche Fortbildung", Mode.MANDATORY, "2026-01-01", DUE);
        office.owes(lan, "Vertiefung", Mode.OFFERED, "2026-01-01", "2026-12-31");
        office.write(lan, Template.DIGEST);
        office.node().empty(postman());
        var sign = header(only(), "List-Unsubscribe").replaceFirst(".*sign=([^&]+).*", "$1");

        assertThat(office.subscriptions.end(lan.value(), Template.CERTIFICATE, sign))
                .isFalse();
        assertThat(office.subscriptions.end(UUID.randomUUID(), Template.DIGEST, sign))
                .isFalse();
        assertThat(office.subscriptions.end(lan.value(), Template.DUE, sign)).isFalse();
        assertThat(office.preferences.of(lan).digests()).isTrue();
        assertThat(office.subscriptions.end(lan.value(), Template.DIGEST, sign)).isTrue();
        assertThat(office.subscriptions.end(lan.value(), Template.DIGEST, sign)).isTrue();
        assertThat(office.preferences.of(lan).digests()).isFalse();
        assertThat(office.preferences.of(lan).certificateNews()).isTrue();
    }

    private MimeMessage only() {
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        return MAIL.getReceivedMessages()[0];
    }

    private UUID id(EmployeeId person) {
        return office.db
                .sql("select id from notices_mail where employee_id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return mail.getHeader(name, null);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0, "text/plain");
    }

    private static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int number, String type) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(number).isMimeType(type)).isTrue();
        return (String) parts.getBodyPart(number).getContent();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return List.of(mail.getAllRecipients()).toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /// The kernel's word; nobody catches it.
    private static final class Killed extends Error {}

    /// Ends at one of its mails: after the server has taken it, or before it is handed over.
    private static final class Doomed implements Postman {

        private final Postman postman;
        private final int last;
        private final boolean afterwards;
        private int delivered;

        Doomed(Postman postman, int last, boolean afterwards) {
            this.postman = postman;
            this.last = last;
            this.afterwards = afterwards;
        }

        @Override
        public Round setOut() {
            var round = postman.setOut();
            return new Round() {
                @Override
                public Delivery deliver(Envelope envelope, BooleanSupplier lastMoment) {
                    delivered++;
                    if (delivered == last && !afterwards) {
                        throw new Killed();
                    }
                    var delivery = round.deliver(envelope, lastMoment);
                    if (delivered == last) {
                        throw new Killed();
                    }
                    return delivery;
                }

                @Override
                public void close() {
                    round.close();
                }
            };
        }
    }

    /// Is so slow that something else happens before its last moment.
    private record Overtaken(Postman postman, Runnable meanwhile) implements Postman {

        @Override
        public Round setOut() {
            var round = postman.setOut();
            return new Round() {
                @Override
                public Delivery deliver(Envelope envelope, BooleanSupplier lastMoment) {
                    return round.deliver(envelope, () -> {
                        meanwhile.run();
                        return lastMoment.getAsBoolean();
                    });
                }

                @Override
                public void close() {
                    round.close();
                }
            };
        }
    }

    /// Has the same answer for every mail.
    private static final class Refusing implements Postman, Postman.Round {

        private final Delivery answer;
        private int asked;

        Refusing(Delivery answer) {
            this.answer = answer;
        }

        @Override
        public Round setOut() {
            return this;
        }

        @Override
        public Delivery deliver(Envelope envelope, BooleanSupplier lastMoment) {
            asked++;
            assertThat(lastMoment.getAsBoolean()).isTrue();
            return answer;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
