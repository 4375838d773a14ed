package org.weltoffen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.weltoffen.bench.Tree.Part;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One window of one person, speaking with the server as Vaadin's client does, but drawing nothing.
///
/// Scripts and styles are not asked for: a browser has them after the first page. Every exchange is timed.
final class Window {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String START = "window.Vaadin.TypeScript= ";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client;
    private final String house;
    private final String from;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Exchanges exchanges;
    private Tree tree = new Tree();
    private String answer = "";
    private String path = "";
    private String key = "";
    /// Where a click leads: the client is told and then asks for it.
    private String led = "";
    private int ui;
    private int sync;
    private int sent;

    /// @param from the address of the person's device, as a proxy would tell it
    Window(HttpClient client, String house, String from, Exchanges exchanges) {
        this.client = client;
        this.house = house;
        this.from = from;
        this.exchanges = exchanges;
    }

    /// From now on the exchanges are counted there.
    Window timedBy(Exchanges others) {
        exchanges = others;
        return this;
    }

    /// The last message of the server as it came, or the whole page if it was one.
    String lastAnswer() {
        return answer;
    }

    Tree page() {
        return tree;
    }

    /// The address behind the host.
    String path() {
        return path;
    }

    /// Opens the sign-in page, fills it in and arrives where it leads.
    void signIn(String login, String password) {
        var door = send("sign-in page", get("/login"));
        var page = text(door);
        if (door.statusCode() >= 500) {
            throw new Interruption(Interruption.Kind.UNAVAILABLE, page);
        }
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token: " + page);
        }
        var form = "_csrf=%s&username=%s&password=%s"
                .formatted(encoded(token.group(1)), encoded(login), encoded(password));
        var answer = send(
                "sign in",
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        var target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() >= 500) {
            throw new Interruption(Interruption.Kind.UNAVAILABLE, text(answer));
        }
        if (answer.statusCode() != 302 || target.contains("/login")) {
            throw new IllegalStateException("%s was not let in: %d %s".formatted(login, answer.statusCode(), target));
        }
    }

    /// What a browser does with it: a page is shown, a way to the sign-in page is followed, a refusal is read.
    private static void expect(HttpResponse<byte[]> answer, String text) {
        var status = answer.statusCode();
        if (status == 302 || status == 401 || status == 403) {
            throw new Interruption(Interruption.Kind.SIGN_IN, "signed out");
        }
        if (status != 200) {
            throw new Interruption(Interruption.Kind.UNAVAILABLE, text);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// By name, for a browser that shall be signed in too.
    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /// Loads a page as typing its address does. Once its scripts run, the client says where it is.
    ///
    /// @param step the name under which the exchange is timed
    void open(String step, String address) {
        var answer = send(step, get(address));
        var html = text(answer);
        expect(answer, html);
        var start = html.indexOf(START);
        if (start < 0) {
            throw new IllegalStateException("%s is no page of the application".formatted(address));
        }
        var settings = JSON.readTree(html.substring(start + START.length()))
                .path("initial")
                .path("appConfig");
        var first = settings.path("uidl");
        tree = new Tree();
        path = address;
        ui = settings.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        sent = 0;
        take(first);
        follow("arrival", address);
        this.answer = html;
    }

    /// Fetches a file; its bytes are counted and thrown away.
    void download(String step, String address) {
        var start = System.nanoTime();
        try {
            var answer = client.send(get(address).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.transferTo(OutputStream.nullOutputStream());
                exchanges.add(step, System.nanoTime() - start, bytes);
            }
            if (answer.statusCode() != 200
                    || answer.headers().firstValue("Content-Disposition").isEmpty()) {
                throw new IllegalStateException("%s is no file: %s".formatted(address, answer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Closes the window, as its browser tells the server. The sign-in lasts on for a while.
    void close() {
        var body = JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", sync)
                .put("clientId", sent++)
                .put("UNLOAD", true);
        body.putArray("rpc");
        send("close", uidl(body));
    }

    /// Follows a link inside the application.
    void follow(String step, String address) {
        path = address;
        var data = JSON.createObjectNode()
                .put("route", address.replaceFirst("^/", "").replaceFirst("\\?.*", ""))
                .put("query", address.contains("?") ? address.replaceFirst("^[^?]*\\?", "") : "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putObject("historyState");
        rpc(step, event(1, "ui-navigate", data));
    }

    void click(String step, Part part) {
        var data = JSON.createObjectNode();
        var wanted = part.wanted("click");
        if (wanted == null) {
            throw new IllegalStateException("Nobody listens to clicks on " + part.text());
        }
        wanted.propertyNames().forEach(name -> fill(data, name));
        rpc(step, event(part.node(), "click", data));
    }

    private static void fill(ObjectNode data, String name) {
        if (name.endsWith("Key")) {
            data.put(name, false);
        } else if (name.startsWith("event.")) {
            data.put(name, 0);
        }
    }

    /// Chooses in a field of the browser's own; the listener is told the value.
    void change(String step, Part part, ObjectNode data) {
        rpc(step, event(part.node(), "change", data));
    }

    /// Ticks a box of the browser's own: what is on the page goes to the server with the event.
    void tick(String step, Part box) {
        var sync = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", box.node())
                .put("feature", 1)
                .put("property", "checked")
                .put("value", true);
        rpc(step, sync, event(box.node(), "change", JSON.createObjectNode()));
    }

    /// Chooses in a field of Vaadin's.
    void choose(String step, Part field, JsonNode value) {
        var sync = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field.node())
                .put("feature", 1)
                .put("property", "value");
        sync.set("value", value);
        rpc(step, sync, event(field.node(), "value-changed", JSON.createObjectNode()));
    }

    /// Calls a method that a component opened to its client.
    void call(String step, Part part, String method, Object... arguments) {
        var call = JSON.createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", part.node())
                .put("templateEventMethodName", method)
                .put("promise", -1);
        call.set("templateEventMethodArgs", JSON.valueToTree(arguments));
        rpc(step, call);
    }

    private static ObjectNode event(int node, String event, ObjectNode data) {
        var rpc = JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        rpc.set("data", data);
        return rpc;
    }

    private void rpc(String step, ObjectNode... calls) {
        var body = JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", sync)
                .put("clientId", sent++);
        var rpcs = body.putArray("rpc");
        rpcs.addAll(List.of(calls));
        var answer = send(step, uidl(body));
        var text = text(answer);
        expect(answer, text);
        led = "";
        this.answer = text;
        take(message(text));
        if (!led.isEmpty()) {
            follow(step, led);
        }
    }

    private HttpRequest.Builder uidl(ObjectNode body) {
        return request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /// Some answers come in brackets behind a guard against scripts of strangers, some plain.
    private static JsonNode message(String text) {
        var json = JSON.readTree(text.replaceFirst("^for\\(;;\\);", ""));
        return json.isArray() ? json.get(0) : json;
    }

    private void take(JsonNode message) {
        if (message.path("meta").path("appError").isObject()) {
            throw new IllegalStateException("The application says " + message.path("meta"));
        }
        if (message.path("meta").path("sessionExpired").asBoolean()) {
            throw new Interruption(Interruption.Kind.SIGN_IN, "signed out");
        }
        sync = message.path("syncId").asInt(sync);
        tree.apply(message);
        message.path("execute").forEach(this::look);
        tree.all().filter(it -> it.hasClass("floating-note")).findFirst().ifPresent(note -> {
            throw new Interruption(Interruption.Kind.NOTE, note.text());
        });
        tree.all().filter(it -> it.hasClass("error-page")).findFirst().ifPresent(page -> {
            throw new Interruption(Interruption.Kind.PAGE, page.text());
        });
    }

    private void look(JsonNode execute) {
        if (execute instanceof ArrayNode script) {
            var words = script.get(script.size() - 1).asString();
            if (words.contains("vaadin-router-go")) {
                led = "/" + script.get(0).asString();
            } else if (words.contains("history.pushState") || words.contains("history.replaceState")) {
                path = "/" + script.get(script.size() - 2).asString();
            }
        }
    }

    private HttpRequest.Builder get(String address) {
        return request(address).GET();
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(house + address))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "de")
                .header("X-Forwarded-For", from);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .reduce((one, other) -> one + "; " + other)
                            .orElse(""));
        }
        return request;
    }

    private HttpResponse<byte[]> send(String step, HttpRequest.Builder request) {
        try {
            var start = System.nanoTime();
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            exchanges.add(step, System.nanoTime() - start, answer.body().length);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(step, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        try {
            var zipped =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            var bytes = zipped
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
