/** Tests of the replay itself, below the command line. */
package io.careline.examples.replay.run;
