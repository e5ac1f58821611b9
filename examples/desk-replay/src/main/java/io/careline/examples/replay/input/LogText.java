package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Opens a file as UTF-8 text and turns away what is not text. */
final class LogText {
    private static final int LOOKED_AT = 8192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LogText() {}

    /** The text of a stream; a byte order mark is left out. Reading it fails where it is not UTF-8. */
    static BufferedReader open(String file, InputStream in) throws IOException {
        byte[] start = in.readNBytes(LOOKED_AT);
        if (start.length == 0) {
            throw new InputFault(file + " is empty");
        }
        for (byte next : start) {
            if (next == 0) {
                throw new InputFault(file + " is not a CSV file: it is binary");
            }
        }
        int skipped = startsWithMark(start) ? BYTE_ORDER_MARK.length : 0;
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(start, skipped, start.length - skipped), in);
        return new BufferedReader(new InputStreamReader(
                whole,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean startsWithMark(byte[] start) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (start.length <= i || start[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
