/** Tests of the board. */
package io.careline.examples.exchange.board;
