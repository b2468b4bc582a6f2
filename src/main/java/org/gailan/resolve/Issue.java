package org.gailan.resolve;

import java.time.LocalDate;

/**
 * Which proof of a report its pages belong to.
 *
 * @param draft its number, from 1
 */
public record Issue(int draft, LocalDate date) {}
