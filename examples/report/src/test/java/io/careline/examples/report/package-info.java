/** Tests of the report model, the page and the data file. */
package io.careline.examples.report;
