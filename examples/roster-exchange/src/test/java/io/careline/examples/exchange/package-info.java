/** Tests of the whole program, and the desk that all tests share. */
package io.careline.examples.exchange;
