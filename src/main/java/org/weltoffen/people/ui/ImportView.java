package org.weltoffen.people.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.weltoffen.access.Role;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// A staff file on its way: file, columns, differences, done. The address holds the file and the step.
@Route(PeopleNavigation.IMPORT + "/:delivery?")
@RolesAllowed(Role.Names.HR)
class ImportView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String COLUMNS = "columns";

    private final Deliveries deliveries;
    private final Clock clock;
    private Optional<DeliveryId> shown = Optional.empty();

    ImportView(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
        addClassNames("wrap", "page", "staff-import");
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("people.import.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            shown = event.getRouteParameters()
                    .get("delivery")
                    .map(UUID::fromString)
                    .map(DeliveryId::new);
            shown.ifPresent(deliveries::delivery);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        show(query.getSingleParameter("step").filter(COLUMNS::equals).isPresent());
    }

    private void show(boolean columns) {
        removeAll();
        add(header());
        if (shown.isEmpty()) {
            add(
                    new ImportSteps(1),
                    new FileStep(deliveries, this::openColumns),
                    new History(deliveries, clock.getZone()));
        } else {
            Focus.on(add(deliveries.delivery(shown.get()), columns));
        }
        add(new LockLine(getTranslation("people.import.lock")));
    }

    /// @return what a step says first; there one goes on reading, since most steps do not change the path
    private HasElement add(Delivery delivery, boolean columns) {
        return switch (delivery.state()) {
            case RECEIVED -> addColumns(delivery);
            case COMPARED -> columns ? addColumns(delivery) : addDifferences(delivery);
            case APPLIED, UNDONE, DISCARDED -> addDone(delivery);
        };
    }

    private HasElement addColumns(Delivery delivery) {
        var step = new ColumnsStep(deliveries, delivery, this::open);
        add(new ImportSteps(2), step);
        return step.heading();
    }

    private HasElement addDifferences(Delivery delivery) {
        var step = new DifferenceStep(deliveries, delivery, this::open, this::openColumns);
        add(new ImportSteps(3), step);
        return step.heading();
    }

    private HasElement addDone(Delivery delivery) {
        var step = new DoneStep(deliveries, delivery, clock.getZone(), this::open);
        add(new ImportSteps(4), step);
        return step.heading();
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("people.import.title"))
                .breadcrumb(new Breadcrumb()
                        .step(getTranslation("people.people.title"), PeopleNavigation.PEOPLE)
                        .here(getTranslation("people.import.menu")));
    }

    private void open(DeliveryId delivery) {
        getUI().ifPresent(ui -> ui.navigate(PeopleNavigation.delivery(delivery)));
    }

    private void openColumns(DeliveryId delivery) {
        getUI().ifPresent(ui ->
                ui.navigate(PeopleNavigation.delivery(delivery), QueryParameters.simple(Map.of("step", COLUMNS))));
    }
}
