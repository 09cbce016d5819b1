package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.FileText;

import java.nio.file.Path;

/**
 * A file of the plan that says something else on the disk than the workbench knows.
 *
 * @param file the file
 * @param text what it holds now; null when it is gone
 */
record DiskChange(Path file, FileText text) {}
