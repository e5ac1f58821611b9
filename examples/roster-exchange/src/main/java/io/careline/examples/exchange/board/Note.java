package io.careline.examples.exchange.board;

import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;

/**
 * What is to be said of a place on the board.
 *
 * @param words in both languages
 * @param severity how bad it is
 */
record Note(Words words, Severity severity) {}
