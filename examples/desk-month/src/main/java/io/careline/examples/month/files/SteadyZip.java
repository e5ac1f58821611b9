package io.careline.examples.month.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a workbook anew with one fixed time in it, so that the same sheets are the same bytes. */
final class SteadyZip {
    private SteadyZip() {}

    static byte[] of(byte[] zip, Instant time) {
        LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, zip);
                copy(file, time, stamp, bytes);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** By the directory at the archive's end: what the writer streams does not say its sizes before. */
    private static void copy(Path file, Instant time, LocalDateTime stamp, ByteArrayOutputStream bytes)
            throws IOException {
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(stamp);
                out.putNextEntry(same);
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] whole = content.readAllBytes();
                    out.write(entry.getName().equals("docProps/core.xml") ? dated(whole, time) : whole);
                }
                out.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, Instant time) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + time)
                .getBytes(StandardCharsets.UTF_8);
    }
}
