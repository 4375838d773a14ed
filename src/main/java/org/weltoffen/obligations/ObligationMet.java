package org.weltoffen.obligations;

import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// Someone has done what a policy asked of them this year. Published once per obligation.
public record ObligationMet(ObligationId obligation, EmployeeId employee, CompletionId completion) {}
