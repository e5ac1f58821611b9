package planted.core.pack;

import java.io.InputStream;
import java.nio.file.Path;

/** May read a resource, but not open a file. */
public interface Packs {
    InputStream resource();

    Path file();
}
