/** Tests of desk-replay, run through its command line. */
package io.careline.examples.replay;
