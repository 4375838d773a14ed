package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyDrafts.Outcome;
import org.weltoffen.obligations.PolicyEntry;
import org.weltoffen.obligations.PolicyState;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.SaveState;

/// Fields at the left, what they mean and bring about at the right, waves below. A draft is saved with every change.
final class PolicyEditor extends Div {

    private final PolicyDesk desk;
    private final List<FieldGroup> groups;
    private final SaveState saveState = new SaveState();
    private final Div notes = new Div();
    private final PolicySide side;
    private final WaveSection waves;
    private final PolicyActions actions;
    private Policy policy;

    /// @param onStep told the version as it is after a step on its way
    PolicyEditor(PolicyDesk desk, Policy policy, Consumer<Policy> onStep) {
        this.desk = desk;
        this.policy = policy;
        var units = desk.choices().units();
        groups = List.of(
                new GroundsFields(this::save),
                new WhoFields(desk.staff(), units, desk.mayWrite(), this::save),
                new WhatFields(desk.choices().courses(), units, this::save),
                new WhenFields(this::save));
        side = new PolicySide(desk);
        waves = new WaveSection(desk, units, this::reload);
        addClassName("policy-editor");
        notes.addClassName("stack");
        notes.getElement().setAttribute("aria-live", "polite");
        var entry = desk.policies().entry(policy.id()).orElseThrow();
        var fields = new Div();
        groups.forEach(fields::add);
        fields.addClassNames("stack", "loose");
        var aside = new Aside(side);
        aside.addClassName("policy-side");
        var columns = new Div(fields, aside);
        columns.addClassName("policy-columns");
        actions = new PolicyActions(desk, entry, () -> this.policy, onStep, this::answer);
        add(header(entry), actions, notes, columns, waves);
        var editable = desk.mayWrite() && entry.state() == PolicyState.DRAFT;
        groups.forEach(group -> group.setReadOnly(!editable));
        show();
    }

    void focusActions() {
        Focus.on(actions);
    }

    private PageHeader header(PolicyEntry entry) {
        var name = policy.name().in(Language.of(getLocale()));
        var breadcrumb = new Breadcrumb()
                .step(getTranslation("obligations.policy.title"), ObligationsNavigation.POLICIES)
                .here(name);
        return new PageHeader(name)
                .breadcrumb(breadcrumb)
                .actions(
                        saveState,
                        new PolicyBadge(entry.state()),
                        PolicyBadge.number(getTranslation("obligations.policy.version", entry.number())));
    }

    private void show() {
        groups.forEach(group -> group.show(policy));
        side.show(policy);
        waves.show(policy);
    }

    private void save() {
        var changed = policy;
        for (var group : groups) {
            changed = group.applyTo(changed);
        }
        answer(desk.drafts().save(changed, desk.user().account()));
    }

    private void reload() {
        desk.policies().find(policy.id()).ifPresent(current -> {
            policy = current;
            show();
        });
    }

    private void answer(Outcome outcome) {
        notes.removeAll();
        switch (outcome) {
            case Outcome.Done(var saved) -> {
                policy = saved;
                saveState.saved(LocalTime.now(desk.clock()));
                show();
            }
            case Outcome.Conflict(var current) -> {
                policy = current;
                notes.add(new Note(Note.Kind.WARNING, getTranslation("obligations.policy.conflict")));
                show();
            }
            case Outcome.Refused(var reasons) -> {
                var note = new Note(Note.Kind.WARNING, getTranslation("obligations.policy.refused"));
                note.add(PolicyTables.list(reasons.stream()
                        .map(reason -> getTranslation(reason.key()))
                        .toList()));
                notes.add(note);
            }
            case Outcome.OwnWork() ->
                notes.add(new Note(Note.Kind.INFO, getTranslation("obligations.policy.own-work")));
        }
    }
}
