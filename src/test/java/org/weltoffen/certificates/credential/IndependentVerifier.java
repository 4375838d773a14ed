package org.weltoffen.certificates.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lets the libraries in `src/test/verifier`, none of them ours, judge a credential. Installs them once with npm.
final class IndependentVerifier {

    private static final Path SOURCE = Path.of("src/test/verifier");
    private static final Path HOME = Path.of("target/verifier");
    private static final Path NODE = Path.of(".toolchain/node");
    private static final Path NPM = Path.of(".toolchain/node_modules/npm/bin/npm-cli.js");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String issuer;

    IndependentVerifier(String issuer) throws IOException {
        this.issuer = issuer;
        install();
    }

    JsonNode judge(String credential, Map<String, String> lists, Instant now) throws IOException {
        return run(input("credential", JSON.readTree(credential), lists, now));
    }

    JsonNode judgeToken(String token, Instant now) throws IOException {
        return run(input("token", token, Map.of(), now));
    }

    private Map<String, Object> input(String kind, Object what, Map<String, String> lists, Instant now) {
        var input = new LinkedHashMap<String, Object>();
        input.put(kind, what);
        input.put("issuer", JSON.readTree(issuer));
        var trees = new LinkedHashMap<String, Object>();
        lists.forEach((address, list) -> trees.put(address, JSON.readTree(list)));
        input.put("lists", trees);
        input.put("now", now.toString());
        return input;
    }

    private static JsonNode run(Map<String, Object> input) throws IOException {
        return JSON.readTree(command(List.of(node(), "verify.mjs"), JSON.writeValueAsString(input)));
    }

    private static synchronized void install() throws IOException {
        Files.createDirectories(HOME);
        var lock = HOME.resolve("package-lock.json");
        var current = SOURCE.resolve("package-lock.json");
        var installed = Files.exists(HOME.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, current) < 0;
        for (var file : List.of("package.json", "package-lock.json", "verify.mjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!installed) {
            command(npm(), "");
        }
    }

    private static List<String> npm() {
        var arguments = List.of("ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var start = Files.exists(NPM) ? List.of(node(), NPM.toAbsolutePath().toString()) : List.of("npm");
        var command = new java.util.ArrayList<>(start);
        command.addAll(arguments);
        return command;
    }

    private static String node() {
        return Files.exists(NODE) ? NODE.toAbsolutePath().toString() : "node";
    }

    private static String command(List<String> command, String input) throws IOException {
        var errors = HOME.resolve("errors.log");
        var process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectError(errors.toFile())
                .start();
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(UTF_8));
        }
        var answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("%s failed: %s%s".formatted(command, answer, Files.readString(errors)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return answer;
    }
}
