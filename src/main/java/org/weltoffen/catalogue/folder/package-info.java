/// Reads a course from a folder of Markdown and YAML (content format 1), and names every fault with its place.
@NullMarked
package org.weltoffen.catalogue.folder;

import org.jspecify.annotations.NullMarked;
