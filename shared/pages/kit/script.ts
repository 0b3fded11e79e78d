/**
 * Keeps what is typed: on the device at once, and on the server a moment after typing stops. Everything
 * works without it.
 *
 * - `form[data-keep]`: a name of its own under which its text is kept; `data-private` on an input leaves
 *   that input out of what the device keeps.
 * - `[data-saved]`: where the state is told, in the words of its `data-done`, `data-restored`,
 *   `data-offline`, `data-too-long`, `data-elsewhere`, `data-older`, `data-put-back`, `data-discard`.
 * - `[data-forget]`: a name whose text was saved by the last request; what was typed upon the revision in
 *   `data-upto` is newer and stays.
 *
 * Text typed upon an older state of the page is offered, never put over what was saved since.
 */
export const script = `
(function(){
  var d=document,prefix='kept:';
  function forgetNamed(name){try{localStorage.removeItem(prefix+name)}catch(e){}}
  Array.prototype.forEach.call(d.querySelectorAll('[data-forget]'),function(el){
    var kept,key=el.getAttribute('data-forget');try{kept=JSON.parse(localStorage.getItem(prefix+key)||'null')}catch(e){}
    if(!kept||Number(kept.at)<Number(el.getAttribute('data-upto')))forgetNamed(key);
  });
  var form=d.querySelector('form[data-keep]');
  if(!form||!window.fetch||!window.FormData||!window.URLSearchParams)return;
  var name=form.getAttribute('data-keep'),state=d.querySelector('[data-saved]'),revision=form.querySelector('[name=revision]'),timer,sending=false,again=false,stopped=false;
  var secret={};
  Array.prototype.forEach.call(form.querySelectorAll('[data-private]'),function(el){secret[el.name]=true});
  function entries(all){var out=[];new FormData(form).forEach(function(v,k){if(k!=='revision'&&k!=='do'&&(all||!secret[k]))out.push([k,String(v)])});return JSON.stringify(out)}
  function at(){return revision?revision.value:''}
  function keep(){try{localStorage.setItem(prefix+name,JSON.stringify({at:at(),typed:entries()}))}catch(e){}}
  function say(what){if(state){var text=state.getAttribute('data-'+what);if(text)state.textContent=text}}
  function put(typed){
    var byName={};typed.forEach(function(p){(byName[p[0]]=byName[p[0]]||[]).push(p[1])});
    Array.prototype.forEach.call(form.elements,function(el){
      var values=byName[el.name];
      if(!el.name||!values||el.type==='hidden'||el.type==='submit')return;
      if(el.type==='radio'||el.type==='checkbox')el.checked=values.indexOf(el.value)>=0;
      else el.value=values[0];
    });
    say('restored');later();
  }
  function offer(typed){
    if(!state)return;
    say('older');
    [['put-back',function(){put(typed)}],['discard',function(){forgetNamed(name)}]].forEach(function(one){
      var button=d.createElement('button');button.type='button';button.className='plain';
      button.textContent=state.getAttribute('data-'+one[0]);
      button.addEventListener('click',function(){state.textContent='';one[1]()});
      state.appendChild(d.createTextNode(' '));state.appendChild(button);
    });
  }
  function restore(){
    var kept;try{kept=JSON.parse(localStorage.getItem(prefix+name)||'null')}catch(e){}
    if(!kept||!kept.typed)return;
    if(kept.typed===entries()){forgetNamed(name);return}
    var typed=JSON.parse(kept.typed);
    if(kept.at===at())put(typed);else offer(typed);
  }
  function send(){
    if(stopped)return;
    if(sending){again=true;return}
    sending=true;
    var sent=entries(true),body=new URLSearchParams(new FormData(form));
    body.set('do','autosave');
    fetch(form.getAttribute('action')||location.href,{method:'POST',body:body,headers:{'X-Autosave':'1'},credentials:'omit'}).then(function(r){
      if(r.status===409){stopped=true;say('elsewhere');return}
      if(r.status===413)return r.json().then(function(answer){if(state)state.textContent=answer.problem},function(){say('too-long')});
      if(!r.ok)throw r;
      return r.json().then(function(answer){
        if(revision&&answer.revision!==undefined)revision.value=String(answer.revision);
        if(entries(true)===sent)forgetNamed(name);else keep();
        say('done');
      });
    }).catch(function(){say('offline')}).then(function(){sending=false;if(again){again=false;later()}});
  }
  function later(){clearTimeout(timer);timer=setTimeout(send,1500)}
  form.addEventListener('input',function(){keep();later()});
  form.addEventListener('submit',function(){stopped=true;clearTimeout(timer);keep()});
  window.addEventListener('online',function(){try{if(localStorage.getItem(prefix+name))later()}catch(e){}});
  window.addEventListener('pageshow',function(event){if(event.persisted)stopped=false});
  restore();
})();
`.trim()
