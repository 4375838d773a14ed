package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.obligations.Scans;

/// The ways of the personnel department without a mouse, and that no step on them loses the focus. Only the file is
/// chosen by other means, since the dialogue for that belongs to the system.
@BrowserTest
class PersonnelKeyboardIT {

    private static final String POLICY = "Schulung ohne Maus";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /// Everyone signs in once.
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private final House house;
    private final JdbcClient db;
    private final Clock clock;

    @Autowired
    PersonnelKeyboardIT(House house, JdbcClient db, Clock clock) {
        this.house = house;
        this.db = db;
        this.clock = clock;
    }

    private Visitor visitor(String login) {
        return VISITORS.computeIfAbsent(
                login, _ -> Chromium.lastingVisitor(house.address()).signIn(login));
    }

    @AfterEach
    void noBrowserComplained() {
        assertThat(VISITORS.values()).flatExtracting(Visitor::takeFaults).isEmpty();
    }

    @AfterAll
    static void everyoneLeaves() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    @Test
    void aStaffFileIsReadTakenOverAndTakenBack() {
        var people = peopleWithoutAccount();
        var before = name(people.getFirst());
        var personal = visitor("personal").open("/hr/people/import");
        var page = personal.page();
        var keys = new Keyboard(page).tabTo(AriaRole.BUTTON, "Datei wählen");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "ohne-maus.csv",
                        "text/csv",
                        "Personalnr;Name;Umfang\n%s;Ada Ohnemaus;100\n%s;%s;halb\n"
                                .formatted(people.get(0), people.get(1), name(people.get(1)))
                                .getBytes(UTF_8)));
        personal.isAt("/hr/people/import/.+").sees("Spalten zuordnen").waitsUntilQuiet();

        var delta = page.getByRole(AriaRole.RADIO, Visitor.named("Nur Änderungen"));
        keys.tabTo(page.getByRole(AriaRole.RADIOGROUP)).arrowTo(delta);
        assertThat(delta).isChecked();
        keys.enter(AriaRole.BUTTON, "Unterschiede prüfen")
                .isOn(page.locator(".note").filter(with("Probelauf, noch nichts geändert.")));
        var faulty = page.locator("button.kind-tile").filter(with("Fehler"));
        keys.tabTo(faulty).press("Enter");
        assertThat(faulty).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".difference-what del")).hasText("halb");
        assertThat(faulty).isFocused();
        var changed = page.locator("button.kind-tile").filter(with("Geändert"));
        keys.tabBackTo(changed).press("Space");
        assertThat(page.locator(".difference-what ins").first()).hasText("Ada Ohnemaus");
        keys.tabTo(page.locator(".difference-grid"))
                .enter(AriaRole.BUTTON, "1 Änderung übernehmen")
                .isOn(heading(page, "Der Personalstand ist übernommen"));
        assertThat(name(people.getFirst())).isEqualTo("Ada Ohnemaus");

        keys.enter(AriaRole.BUTTON, "Übernahme zurücknehmen").isOn(heading(page, "Die Übernahme ist zurückgenommen"));
        assertThat(name(people.getFirst())).isEqualTo(before);
    }

    @Test
    void aPolicyIsWrittenProposedAndApprovedByASecondPerson() {
        var personal = visitor("personal").open("/hr/policies");
        var page = personal.page();
        var keys = new Keyboard(page);
        keys.tabTo(AriaRole.TEXTBOX, "Nummer").type("OM-1");
        keys.tabTo(AriaRole.TEXTBOX, "Titel").type("Ohne Maus");
        keys.enter(AriaRole.BUTTON, "Neue Vorlage");
        personal.isAt("/hr/resolutions/.*").waitsUntilQuiet();
        takesTheStep(personal, "Einbringen", "Eingebracht");
        takesTheStep(personal, "Beschließen", "Beschlossen");
        keys.tabBackTo(page.getByRole(AriaRole.BUTTON, Visitor.named("Regel auf diesem Papier beginnen")))
                .press("Enter");
        personal.isAt("/hr/policies/.*").waitsUntilQuiet();

        keys.tabTo(AriaRole.TEXTBOX, "Name").typeOver(POLICY);
        var mandatory = page.getByRole(AriaRole.RADIO, Visitor.named("Pflicht"));
        keys.tabTo(page.getByRole(AriaRole.RADIOGROUP, Visitor.named("Verbindlichkeit")))
                .arrowTo(mandatory)
                .press("Space");
        personal.waitsUntilQuiet();
        assertThat(mandatory).isChecked();
        keys.tabTo(AriaRole.TEXTBOX, "Rechtsgrundlage").type("§ 106 GewO");
        keys.tabTo(AriaRole.TEXTBOX, "Verantwortlich").type("Personalamt");
        writesDay(page, "Personalrat beteiligt am", today().minusDays(7));
        personal.waitsUntilQuiet();
        var units = page.getByRole(AriaRole.COMBOBOX, Visitor.named("Organisationseinheiten, mit allem darunter"));
        keys.tabTo(units);
        var offices = twoOffices();
        offices.forEach(office -> chooses(personal, office));
        assertThat((List<?>) page.locator("vaadin-multi-select-combo-box")
                        .filter(new Locator.FilterOptions().setHas(units))
                        .evaluate("field => field.selectedItems.map(item => item.label)"))
                .isEqualTo(offices);
        keys.tabTo(AriaRole.COMBOBOX, "Kurse für alle");
        chooses(personal, "Führung und interkulturelle Öffnung");
        var testOut = page.getByRole(AriaRole.CHECKBOX, Visitor.named("Fragen vor den Lektionen erlaubt"));
        var allowed = testOut.isChecked();
        keys.tabTo(testOut).press("Space");
        personal.waitsUntilQuiet();
        assertThat(testOut.isChecked()).isNotEqualTo(allowed);
        nextYear(personal);

        var side = page.locator(".policy-side");
        keys.tabTo(side.getByText("Als Tabelle")).press("Enter");
        assertThat(side.getByRole(AriaRole.TABLE).first()).isVisible();
        keys.tabTo(AriaRole.BUTTON, "Liste der Personen ansehen").press("Enter");
        assertThat(side.getByText("Wer hinzukommt und wer herausfällt")).isVisible();
        assertThat(keys.hasFocus(side)).as("the list has the focus").isTrue();
        keys.tabBackTo(page.getByRole(AriaRole.BUTTON, Visitor.named("Zur Freigabe geben")))
                .press("Enter");
        keys.isOn(page.getByRole(AriaRole.GROUP, Visitor.named("Zur Freigabe")));

        aSecondPersonApproves();
    }

    private void aSecondPersonApproves() {
        var second = visitor("personal2").open("/hr/policies");
        var page = second.page();
        var keys = new Keyboard(page);
        keys.tabTo(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(POLICY)))
                .press("Enter");
        second.isAt("/hr/policies/.+").waitsUntilQuiet();
        keys.enter(AriaRole.BUTTON, "Freigeben")
                .isOn(page.getByRole(AriaRole.GROUP, Visitor.named("Freigegeben, gilt später")));
        assertThat(page.getByText("Eine freigegebene Fassung ändert sich nicht mehr."))
                .isVisible();
    }

    /// Typed into the field or, as here for the last day, chosen in the calendar.
    private void nextYear(Visitor personal) {
        var page = personal.page();
        var keys = new Keyboard(page);
        var year = today().getYear() + 1;
        writesDay(page, "Gilt ab", LocalDate.of(year, 1, 1));
        personal.waitsUntilQuiet();
        writesDay(page, "Gilt bis", LocalDate.of(year, 12, 30));
        personal.waitsUntilQuiet();
        keys.press("ArrowDown");
        assertThat(page.locator("vaadin-month-calendar [part~=date]:focus")).isVisible();
        keys.press("ArrowRight").press("Enter");
        assertThat(page.getByRole(AriaRole.COMBOBOX, Visitor.named("Gilt bis"))).hasValue("31.12.%d".formatted(year));
        personal.waitsUntilQuiet();
    }

    /// Typing opens the calendar, Enter closes it. No faster than a human: one that is closed before it has opened for
    /// good leaves the page around it hidden from assistive technology.
    private static void writesDay(Page page, String field, LocalDate day) {
        var calendar = page.locator("vaadin-date-picker[opened]");
        var hidden = page.locator("[data-aria-hidden]");
        var keys = new Keyboard(page).tabTo(AriaRole.COMBOBOX, field);
        var before = hidden.count();
        keys.typeOver(day.format(DAY));
        assertThat(calendar).hasCount(1);
        assertThat(hidden).not().hasCount(before);
        keys.press("Enter");
        assertThat(calendar).hasCount(0);
    }

    private static void takesTheStep(Visitor personal, String step, String state) {
        var page = personal.page();
        var keys = new Keyboard(page);
        keys.tabTo(page.locator("vaadin-select")).press("Enter");
        keys.arrowTo(page.getByRole(AriaRole.OPTION, Visitor.named(step))).press("Enter");
        keys.enter(AriaRole.BUTTON, "Schritt eintragen").isOn(page.getByText("Der Schritt ist eingetragen."));
        assertThat(page.locator(".resolution-way").getByText(state, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        personal.waitsUntilQuiet();
    }

    /// In the field that has the focus: types the words and goes to the first that is offered. One that is called just
    /// so is marked from the beginning.
    private static void chooses(Visitor personal, String words) {
        var page = personal.page();
        var keys = new Keyboard(page).type(words);
        var option = page.getByRole(AriaRole.OPTION).filter(with(words)).first();
        assertThat(option).isVisible();
        // until the list is narrowed down, it offers others as well and a choice can get lost
        assertThat(page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasNotText(words)))
                .hasCount(0);
        personal.waitsUntilQuiet();
        if (option.getAttribute("focused") == null) {
            keys.press("ArrowDown");
        }
        assertThat(option).hasAttribute("focused", "");
        keys.press("Enter");
        personal.waitsUntilQuiet();
    }

    @Test
    void whatWasLearnedElsewhereIsHandedInLookedAtAndRecognised() throws IOException {
        var title = "Tagung ohne Maus";
        handsIn(title);

        var personal = visitor("personal").open("/hr/evidence");
        var page = personal.page();
        var keys = new Keyboard(page);
        var item = page.locator("section.card").filter(with(title));
        keys.tabTo(item.getByText("Datei ansehen"));
        var file = page.waitForDownload(() -> keys.press("Enter")).suggestedFilename();
        assertThat(file).endsWith(".pdf");
        keys.enter(AriaRole.BUTTON, "„%s“ anrechnen".formatted(title))
                .isOn(page.getByText("Für Jonas Wehner angerechnet."));
    }

    private void handsIn(String title) throws IOException {
        var jonas = visitor("admin").open("/year/evidence");
        var page = jonas.page();
        var keys = new Keyboard(page);
        keys.tabTo(AriaRole.TEXTBOX, "Was haben Sie gelernt?").type(title);
        keys.tabTo(AriaRole.TEXTBOX, "Wo, bei wem?").type("Volkshochschule Leipzig");
        writesDay(page, "Abgeschlossen am", today().minusDays(3));
        keys.tabTo(AriaRole.SPINBUTTON, "Dauer in Minuten").type("90").press("Tab");
        keys.tabTo(AriaRole.BUTTON, "Datei auswählen");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("teilnahme.pdf", "application/pdf", Scans.pdf()));
        assertThat(page.getByText("Die Datei ist in Ordnung.")).isVisible();
        keys.enter(AriaRole.BUTTON, "Einreichen").isOn(page.locator(".note").filter(with("Eingereicht.")));
        assertThat(page.locator(".evidence-list")).containsText(title);
    }

    @Test
    void twoRecordsAreMergedAndTakenApart() {
        var people = peopleWithoutAccount();
        var one = people.get(2);
        var other = people.get(3);
        var names = List.of(name(one), name(other));
        var personal = visitor("personal").open("/hr/people/" + id(one));
        var page = personal.page();
        var keys = new Keyboard(page).enter(AriaRole.LINK, "Mit einer anderen Person zusammenführen");
        personal.isAt("/hr/people/.+/merge").waitsUntilQuiet();
        keys.tabTo(AriaRole.COMBOBOX, "Der andere Eintrag derselben Person").type(other);
        assertThat(page.getByRole(AriaRole.OPTION).filter(with(other))).isVisible();
        keys.press("ArrowDown").press("Enter").isOn(heading(page, "Was bleibt"));

        var sentence = page.locator(".merge-lines");
        assertThat(sentence).containsText("Die Person heißt " + names.getFirst());
        var name = page.getByRole(AriaRole.RADIO, Visitor.named(names.getLast()));
        keys.tabTo(page.getByRole(AriaRole.RADIOGROUP, Visitor.named("Name, der bleibt")))
                .arrowTo(name);
        assertThat(sentence).containsText("Die Person heißt " + names.getLast());
        assertThat(name).isFocused();
        keys.enter(AriaRole.BUTTON, "Zusammenführen").isOn(heading(page, "Die beiden Einträge sind zusammengeführt"));
        assertThat(name(one)).isEqualTo(names.getLast());

        keys.enter(AriaRole.BUTTON, "Zusammenführung von %s mit %s zurücknehmen".formatted(other, one))
                .isOn(page.getByText("%s und %s stehen wieder für sich, so wie vorher.".formatted(other, one)));
        assertThat(name(one)).isEqualTo(names.getFirst());
    }

    @Test
    void anEntryIsExtendedPausedResumedAndRecognised() {
        var personal = visitor("personal").open("/hr/ledger/" + openEntry());
        var page = personal.page();
        var keys = new Keyboard(page);
        var done = page.getByText("Geändert.", new Page.GetByTextOptions().setExact(true));
        var cancel = inDialog(page, "Abbrechen");
        var extend = onPage(page, "Frist verlängern");
        keys.tabTo(extend).press("Enter");
        assertThat(cancel).isVisible();
        keys.press("Escape");
        assertThat(cancel).isHidden();
        keys.isOn(extend).press("Enter");
        keys.tabTo(AriaRole.SPINBUTTON, "Tage mehr").press("ArrowUp");
        keys.tabTo(inDialog(page, "Frist verlängern")).press("Enter").isOn(done);

        keys.enter(AriaRole.BUTTON, "Ruhen lassen");
        keys.tabTo(inDialog(page, "Ruhen lassen")).press("Enter").isOn(done);
        keys.enter(AriaRole.BUTTON, "Frist läuft wieder").isOn(done);

        keys.enter(AriaRole.BUTTON, "Anrechnen");
        writesDay(page, "Gelernt am", today().minusDays(9));
        keys.tabTo(AriaRole.TEXTBOX, "Was war es, und woran sehen Sie es?").type("Seminar, Liste lag vor");
        keys.tabTo(inDialog(page, "Anrechnen")).press("Enter").isOn(done);
        assertThat(page.locator(".ledger-story")).containsText("Seminar, Liste lag vor");
    }

    @Test
    void manyEntriesAreChangedAndLeftAsTheyWere() {
        var personal = visitor("personal").open("/hr/completions");
        var page = personal.page();
        var keys = new Keyboard(page);
        var overdue = page.getByRole(AriaRole.LINK, Visitor.named("Noch offen"));
        keys.tabTo(overdue).press("Enter");
        assertThat(overdue).hasAttribute("aria-current", "true");
        keys.isOn(overdue);
        var tile = page.locator("a.summary-tile").filter(with("Überfällig"));
        keys.tabTo(tile).press("Enter");
        assertThat(tile).hasAttribute("aria-current", "true");
        keys.isOn(tile).press("Enter");
        assertThat(tile).not().hasAttribute("aria-current", "true");

        var number = peopleWithoutAccount().get(4);
        keys.tabBackTo(page.getByRole(AriaRole.LINK, Visitor.named("Alle")))
                .press("Enter")
                .tabTo(AriaRole.TEXTBOX, "Suche")
                .type(number);
        assertThat(page.locator(".completions-footer")).containsText("Eine Person");
        ticksTheFirstLine(personal);
        var extend = onPage(page, "Frist verlängern");
        keys.tabBackTo(extend).press("Enter");
        keys.tabTo(inDialog(page, "Frist verlängern")).press("Enter");
        keys.isOn(extend);
        keys.tabBackTo(page.getByRole(AriaRole.BUTTON, Visitor.named("Rückgängig: Frist verlängern, ein Eintrag")))
                .press("Enter")
                .isOn(heading(page, "Zuletzt geändert"));
        assertThat(page.locator(".batch-panel")).containsText("Zurückgenommen, nichts wurde geändert");
    }

    /// From the head of the list into its lines, and into the first cell, which holds a box.
    private static void ticksTheFirstLine(Visitor personal) {
        var page = personal.page();
        new Keyboard(page)
                .tabTo(page.locator("vaadin-grid"))
                .press("Tab")
                .press("Home")
                .press("Space");
        assertThat(page.locator(".change-bar")).containsText("1 ausgewählt");
    }

    @Test
    void whoHadNoOfferIsFoundAndOpened() {
        var personal = visitor("personal").open("/hr/offers");
        var page = personal.page();
        var keys = new Keyboard(page);
        var year = page.locator("vaadin-select.offers-year");
        keys.tabTo(year).press("Enter");
        keys.arrowTo(page.getByRole(AriaRole.OPTION, Visitor.named(String.valueOf(today().getYear() - 1))))
                .press("Enter");
        personal.isAt("/hr/offers.*").waitsUntilQuiet();
        assertThat(keys.hasFocus(year)).as("the year chosen keeps the focus").isTrue();

        var entry = page.locator(".offers-grid a").first();
        keys.tabTo(page.locator(".offers-grid")).press("Tab").press("Home").press("Enter");
        keys.isOn(entry).press("Enter");
        personal.isAt("/hr/ledger/.+");
    }

    @Test
    void aManagerReachesTheReminderOfTheTeam() {
        var page = visitor("fuehrung").open("/team").page();
        var remind = page.getByRole(AriaRole.BUTTON, Visitor.named("Alle mit offener Fortbildung erinnern"));
        new Keyboard(page).tabTo(remind);
        assertThat(remind).hasClass(Pattern.compile("primary"));
        assertThat((List<?>) page.locator("main :not(:defined)").evaluateAll("all => all.map(one => one.localName)"))
                .isEmpty();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, Visitor.named(words));
    }

    private static Locator onPage(Page page, String button) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private static Locator inDialog(Page page, String button) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String name(String number) {
        return asked("display_name", number);
    }

    private String id(String number) {
        return asked("employee_id", number);
    }

    private String asked(String column, String number) {
        return db.sql("select %s from people_employee_v where staff_number = :number".formatted(column))
                .param("number", number)
                .query(String.class)
                .single();
    }

    /// Some whom no other test is about.
    private List<String> peopleWithoutAccount() {
        return db.sql("""
                        select distinct e.staff_number
                        from people_employee_v e
                        join obligations_ledger_v l on l.employee_id = e.employee_id
                        where l.status = 'OPEN'
                        order by e.staff_number desc
                        limit 6
                        """).query(String.class).list();
    }

    private List<String> twoOffices() {
        return db.sql("""
                        select distinct office_name
                        from people_employee_v
                        where office_name is not null
                        order by office_name
                        limit 2
                        """).query(String.class).list();
    }

    private String openEntry() {
        return db.sql("""
                        select l.obligation_id
                        from obligations_ledger_v l
                        join people_employee_v e on e.employee_id = l.employee_id
                        where l.status = 'OPEN'
                          and e.staff_number = :number
                        order by l.year desc
                        limit 1
                        """)
                .param("number", peopleWithoutAccount().getLast())
                .query(String.class)
                .single();
    }
}
