package planted.leave;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Reaches for files, the network, the console, the machine's settings and threads. */
public final class World {
    InputStream stream() {
        return InputStream.nullInputStream();
    }

    Path file() {
        return Path.of("file");
    }

    URI address() {
        return URI.create("address");
    }

    void print(RuntimeException failure) {
        System.out.println("out");
        System.err.println("err");
        failure.printStackTrace();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String environment() {
        return System.getenv("DESK");
    }

    Thread thread(Runnable work) {
        return new Thread(work);
    }

    Executor executor() {
        return Executors.newSingleThreadExecutor();
    }

    long parallel(List<String> names) {
        return names.parallelStream().count();
    }
}
