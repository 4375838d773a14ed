package org.weltoffen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that hands in staff files: a dry run first, then the import.
final class StaffFiles {

    private final Rig rig;
    private final String token;

    private StaffFiles(Rig rig, String token) {
        this.rig = rig;
        this.token = token;
    }

    /// Lets it in with a token as the page for it makes them; only its hash is stored.
    static StaffFiles letIn(Rig rig, JdbcClient database) {
        var token = "wo_" + UUID.randomUUID();
        database.sql("""
                insert into access_token (id, name, purpose, hash, created_by, created_at, expires_on)
                values (uuid(), 'bench', 'STAFF_IMPORTS', :hash, 'bench', utc_timestamp(3),
                    utc_date() + interval 300 day)
                """).param("hash", hash(token)).update();
        return new StaffFiles(rig, token);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hands in the full list of a source, and gives what it would change.
    JsonNode dryRun(String source, BodyPublisher file) {
        return answer("/api/v1/staff-imports?source=" + source, file, 201);
    }

    /// Makes what a dry run found true.
    JsonNode apply(String delivery) {
        return answer("/api/v1/staff-imports/%s/apply".formatted(delivery), BodyPublishers.noBody(), 200);
    }

    private JsonNode answer(String path, BodyPublisher body, int expected) {
        var answer = send(path, body);
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("%s: %s".formatted(path, answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(rig.address() + path))
                .header("Authorization", "Bearer " + token)
                .POST(body)
                .build();
        try {
            return rig.client().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
