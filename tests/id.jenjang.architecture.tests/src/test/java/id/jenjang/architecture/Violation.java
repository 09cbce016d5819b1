package id.jenjang.architecture;

import java.nio.file.Path;

/**
 * A place that breaks a rule of the house.
 *
 * @param file the file, relative to the project
 * @param line the line, from 1
 * @param message what is wrong there
 */
record Violation(Path file, long line, String message) {

    @Override
    public String toString() {
        return file.toString().replace('\\', '/') + ":" + line + ": " + message;
    }
}
