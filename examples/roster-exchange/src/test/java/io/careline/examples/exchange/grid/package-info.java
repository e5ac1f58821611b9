/** Tests of grids and their CSV. */
package io.careline.examples.exchange.grid;
