/**
 * Keeps what is typed: on the device at once, and on the server a moment after typing stops. Everything
 * works without it. A form that wants it has `data-keep` with a name of its own.
 */
export const script = `
(function(){
  var form=document.querySelector('form[data-keep]');
  if(!form||!window.fetch||!window.FormData)return;
  var key='kept:'+form.getAttribute('data-keep'),state=document.querySelector('[data-saved]'),timer,sending=false,again=false;
  function entries(){var out=[];new FormData(form).forEach(function(v,k){if(k!=='revision'&&k!=='do')out.push([k,String(v)])});return out}
  function keep(){try{localStorage.setItem(key,JSON.stringify(entries()))}catch(e){}}
  function forget(){try{localStorage.removeItem(key)}catch(e){}}
  function say(name){if(state){var text=state.getAttribute('data-'+name);if(text)state.textContent=text}}
  function restore(){
    var kept;try{kept=JSON.parse(localStorage.getItem(key)||'null')}catch(e){}
    if(!kept||JSON.stringify(kept)===JSON.stringify(entries()))return;
    var byName={};kept.forEach(function(p){(byName[p[0]]=byName[p[0]]||[]).push(p[1])});
    Array.prototype.forEach.call(form.elements,function(el){
      var values=byName[el.name];
      if(!el.name||!values||el.type==='hidden'||el.type==='submit')return;
      if(el.type==='radio'||el.type==='checkbox')el.checked=values.indexOf(el.value)>=0;
      else el.value=values[0];
    });
    say('restored');later();
  }
  function send(){
    if(sending){again=true;return}
    sending=true;
    var sent=JSON.stringify(entries()),body=new URLSearchParams(new FormData(form));
    body.set('do','autosave');
    fetch(form.getAttribute('action')||location.href,{method:'POST',body:body,headers:{'X-Autosave':'1'},credentials:'omit'}).then(function(r){
      if(!r.ok)throw r;return r.json();
    }).then(function(answer){
      var revision=form.querySelector('[name=revision]');
      if(revision&&answer.revision!==undefined)revision.value=answer.revision;
      if(JSON.stringify(entries())===sent)forget();
      say('done');
    }).catch(function(){say('offline')}).then(function(){sending=false;if(again){again=false;later()}});
  }
  function later(){clearTimeout(timer);timer=setTimeout(send,1500)}
  form.addEventListener('input',function(){keep();later()});
  form.addEventListener('submit',function(){clearTimeout(timer);keep()});
  restore();
})();
`.trim()
