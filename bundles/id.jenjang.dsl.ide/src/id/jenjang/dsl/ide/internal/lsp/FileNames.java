package id.jenjang.dsl.ide.internal.lsp;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of files as the client writes them (URIs) and as plans do (paths). A file the client has
 * named keeps that name in everything said to it, however else it could be spelled.
 */
final class FileNames {

    private final Map<Path, String> spelled = new ConcurrentHashMap<>();

    /** The path of a URI; a text that lies in no file gets the path of a file nobody has. */
    Path path(String uri) {
        return onDisk(uri).orElseGet(() -> Path.of(uri.replaceAll("[^\\w.-]", "_") + ".jenjang"));
    }

    /** The path of a file URI; empty for any other. */
    Optional<Path> onDisk(String uri) {
        try {
            var parsed = new URI(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(plain(parsed)).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return loosely(uri);
        }
    }

    /** Clients that do not encode blanks and brackets are understood all the same. */
    private static Optional<Path> loosely(String uri) {
        try {
            return uri.startsWith("file:///")
                    ? Optional.of(Path.of(uri.substring("file://".length())).normalize())
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Without a host such as localhost, and with a drive's colon as Windows wants it. */
    private static URI plain(URI uri) throws URISyntaxException {
        return new URI("file", null, uri.getPath(), null);
    }

    /** The path of a URI the client uses, which becomes the file's name from now on. */
    Path remember(String uri) {
        var path = path(uri);
        spelled.put(path, uri);
        return path;
    }

    /** The name of a file for the client. */
    String uri(Path path) {
        var known = spelled.get(path);
        return known != null ? known : path.toUri().toString();
    }
}
