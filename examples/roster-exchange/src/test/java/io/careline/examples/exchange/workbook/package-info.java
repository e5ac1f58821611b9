/** Tests of the workbook, read back by fastexcel. */
package io.careline.examples.exchange.workbook;
