/**
 * Scores rosters and makes them.
 *
 * <p>How it works, in the order of the files: {@code ProblemCheck} refuses, {@code ModelBuilder} turns the problem into flat
 * arrays, {@code RosterState} holds one roster, {@code Evaluation} is the one place where a move is priced and made,
 * {@code Construction} makes rows that keep the hard rules, {@code Annealer} improves them with the neighbourhoods, and
 * {@code ColumnSearch} with linear programs. The page SOLVER.md beside the sources draws the parts and says why they are so.
 */
@NullMarked
package io.careline.core.roster;

import org.jspecify.annotations.NullMarked;
