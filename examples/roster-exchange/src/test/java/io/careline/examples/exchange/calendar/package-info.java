/** Tests of calendars, read back by ical4j. */
package io.careline.examples.exchange.calendar;
