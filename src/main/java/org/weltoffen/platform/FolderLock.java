package org.weltoffen.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A folder taken by one running application. The operating system gives it back when the JVM is gone, however it went.
final class FolderLock implements AutoCloseable {

    // Closing any channel to the file would drop the lock of the whole JVM, so a second taker here must not open one.
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes an existing folder.
    ///
    /// @throws StartProblem if a living application has it
    static FolderLock take(Path folder) throws IOException {
        var real = folder.toRealPath();
        if (!TAKEN.add(real)) {
            throw inUse(folder);
        }
        try {
            return new FolderLock(real, locked(real));
        } catch (IOException | RuntimeException e) {
            TAKEN.remove(real);
            throw e;
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(folder);
        }
        return channel;
    }

    private static StartProblem inUse(Path folder) {
        return new StartProblem(
                "Another running Weltoffen uses the folder %s.".formatted(folder),
                "Stop that one first, or start this one in a folder of its own.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        TAKEN.remove(folder);
    }
}
