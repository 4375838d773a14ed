package org.weltoffen.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Marks a method or a class that only reads: all of it over one connection, within the caller's transaction if there
/// is one, and else without any.
///
/// A transaction of its own would add five exchanges with the database (autocommit off and on, read only on and off,
/// commit) and no safety: every statement sees what is committed when it begins, in and outside of a transaction.
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ReadOnly {}
