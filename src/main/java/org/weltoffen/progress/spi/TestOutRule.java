package org.weltoffen.progress.spi;

import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;

/// Decides who may take the quiz of a course before its lessons. All rules must agree; without any rule everyone may.
public interface TestOutRule {

    boolean allows(EmployeeId employee, CourseId course);
}
